using System.CommandLine;
namespace EqualityCloud.Host.Commands;
internal static class ExportCommand { public static Command Create() => new("export"); }
