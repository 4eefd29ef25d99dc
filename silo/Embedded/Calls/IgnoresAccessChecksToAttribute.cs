namespace System.Runtime.CompilerServices;

/// <summary>Lets an assembly use the internals of another; the runtime knows it by this name, the framework does not declare it.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class IgnoresAccessChecksToAttribute(string assemblyName) : Attribute
{
    public string AssemblyName { get; } = assemblyName;
}
