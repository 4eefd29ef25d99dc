using EqualityCloud.Host.Health;

namespace EqualityCloud.Host.Samples;

/// <summary>How far the samples are loaded; "ok" where there is nothing to load.</summary>
internal sealed class SampleProgress
{
    private volatile string _state = ReadinessView.Ok;

    public string State => _state;

    public void Loading() => _state = "loading";

    public void Failed() => _state = "failed";

    public void Loaded() => _state = ReadinessView.Ok;
}
