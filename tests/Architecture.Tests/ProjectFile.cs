using System.Xml.Linq;

namespace EqualityCloud.Architecture.Tests;

/// <summary>What a project file says that it builds on.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="File">Where it lies.</param>
/// <param name="References">The projects it links against, by name.</param>
/// <param name="Packages">The packages it names.</param>
/// <param name="RuntimeUse">What it needs of the grains' runtime; null for nothing.</param>
internal sealed record ProjectFile(string Name, string File, IReadOnlySet<string> References, IReadOnlySet<string> Packages, string? RuntimeUse)
{
    public static ProjectFile Read(string file)
    {
        var project = XDocument.Load(file).Root!;
        return new ProjectFile(
            Path.GetFileNameWithoutExtension(file),
            file,
            project.Descendants("ProjectReference")
                .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
                .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')))
                .ToHashSet(),
            project.Descendants("PackageReference").Select(package => (string)package.Attribute("Include")!).ToHashSet(),
            project.Descendants("GrainRuntimeUse").SingleOrDefault()?.Value);
    }
}
