using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>The summaries that the compiler wrote beside an assembly.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> read = [];

    public string? Of(MemberInfo member) => Given(member) ?? Text(Find(member)?.Element("summary")) ?? FromRecord(member);

    public string? Of(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? Parameter(Find(parameter.Member), parameter.Name!);

    private static string? Given(MemberInfo member) => member.GetCustomAttribute<GraphQLDescriptionAttribute>(inherit: false)?.Description;

    // The properties of a positional record are documented by the parameters of the record.
    private string? FromRecord(MemberInfo member) => member is PropertyInfo { DeclaringType: { } declaring } ? Parameter(Find(declaring), member.Name) : null;

    private static string? Parameter(XElement? documented, string name) =>
        Text(documented?.Elements("param").FirstOrDefault(element => (string?)element.Attribute("name") == name));

    private XElement? Find(MemberInfo member)
    {
        var assembly = member is Type type ? type.Assembly : member.DeclaringType!.Assembly;
        if (!read.TryGetValue(assembly, out var members)) read[assembly] = members = Load(assembly);
        return members.GetValueOrDefault(Id(member));
    }

    private static Dictionary<string, XElement> Load(Assembly assembly)
    {
        var path = assembly.Location.Length > 0 ? Path.ChangeExtension(assembly.Location, ".xml") : "";
        if (!File.Exists(path)) return [];
        return XDocument.Load(path).Descendants("member")
            .GroupBy(element => (string?)element.Attribute("name") ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    private static string Id(MemberInfo member) => member switch
    {
        Type type => "T:" + TypeId(type),
        PropertyInfo property => $"P:{TypeId(property.DeclaringType!)}.{property.Name}",
        FieldInfo field => $"F:{TypeId(field.DeclaringType!)}.{field.Name}",
        MethodBase method => MethodId(method),
        _ => "",
    };

    private static string MethodId(MethodBase method)
    {
        var name = $"M:{TypeId(method.DeclaringType!)}.{(method.IsConstructor ? "#ctor" : method.Name)}";
        var parameters = method.GetParameters();
        return parameters.Length == 0 ? name : $"{name}({string.Join(',', parameters.Select(parameter => ParameterId(parameter.ParameterType)))})";
    }

    private static string ParameterId(Type type)
    {
        if (type.IsArray) return ParameterId(type.GetElementType()!) + "[]";
        if (!type.IsGenericType) return TypeId(type);
        var definition = TypeId(type.GetGenericTypeDefinition());
        return $"{definition[..definition.LastIndexOf('`')]}{{{string.Join(',', type.GetGenericArguments().Select(ParameterId))}}}";
    }

    private static string TypeId(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return definition.FullName!.Replace('+', '.');
    }

    private static string? Text(XElement? element)
    {
        if (element is null) return null;
        var text = new StringBuilder();
        Append(text, element);
        var trimmed = Whitespace().Replace(text.ToString(), " ").Trim();
        return trimmed.Length > 0 ? trimmed : null;
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText plain:
                    text.Append(plain.Value);
                    break;
                case XElement { Name.LocalName: "c" or "code" } code:
                    text.Append('`').Append(code.Value).Append('`');
                    break;
                case XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } reference when reference.Value.Length == 0:
                    var target = (string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("langword") ?? (string?)reference.Attribute("href") ?? "";
                    text.Append('`').Append(ShortName(target)).Append('`');
                    break;
                case XElement inner:
                    Append(text, inner);
                    break;
            }
        }
    }

    private static string ShortName(string cref)
    {
        var name = cref.Split('(')[0];
        return name.Length > 2 && name[1] == ':' ? name[(name.LastIndexOf('.') + 1)..].Split('`')[0] : name;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
