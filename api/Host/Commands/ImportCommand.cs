using System.CommandLine;
namespace EqualityCloud.Host.Commands;
internal static class ImportCommand { public static Command Create() => new("import"); }
