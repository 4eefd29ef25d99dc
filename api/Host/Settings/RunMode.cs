namespace EqualityCloud.Host.Settings;

/// <summary>The two ways to run; a data folder belongs to one of them for good.</summary>
internal enum RunMode
{
    /// <summary>Real sign-in, real secrets.</summary>
    Production,

    /// <summary>Personas for everybody who can reach the loopback interface. Only <c>./start</c> asks for it.</summary>
    Development,
}
