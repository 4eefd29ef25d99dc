using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace EqualityCloud.Storage.Serialization;

/// <summary>An abstract record and the types nested in it round trip by their aliases, so that a class can be renamed without touching what is stored.</summary>
internal static class AliasPolymorphism
{
    private const string Discriminator = "$type";

    internal static void Apply(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object || !info.Type.IsAbstract || info.Type.IsInterface)
        {
            return;
        }

        var cases = ConcreteCases(info.Type, info.Type).ToArray();
        if (cases.Length == 0)
        {
            throw NotStorable($"{info.Type} is abstract and no nested type derives from it.");
        }

        info.PolymorphismOptions = new JsonPolymorphismOptions
        {
            TypeDiscriminatorPropertyName = Discriminator,
            UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization,
        };
        foreach (var type in cases)
        {
            var alias = type.GetCustomAttribute<AliasAttribute>(inherit: false)?.Alias ?? throw NotStorable($"{type} has no [Alias].");
            info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(type, alias));
        }
    }

    private static IEnumerable<Type> ConcreteCases(Type root, Type within) =>
        within.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic)
            .Where(root.IsAssignableFrom)
            .SelectMany(nested => nested.IsAbstract ? ConcreteCases(root, nested) : ConcreteCases(root, nested).Prepend(nested));

    private static StorageException NotStorable(string message) => new(StorageErrorCodes.StateNotStorable, message);
}
