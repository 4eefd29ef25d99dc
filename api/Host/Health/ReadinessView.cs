namespace EqualityCloud.Host.Health;

/// <summary>The answer of <c>/readyz</c>: each part is "ok", or says what it waits for.</summary>
internal sealed record ReadinessView(string Silo, string Storage, string Samples, string SignIn, string RateLimits)
{
    public const string Ok = "ok";

    /// <summary>Limits that are not shared are a thing to know and no reason to turn everybody away.</summary>
    public bool Ready => Silo == Ok && Storage == Ok && Samples == Ok && SignIn == Ok;
}
