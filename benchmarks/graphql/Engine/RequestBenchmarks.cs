using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace EqualityCloud.Benchmarks.GraphQL.Engine;

/// <summary>What the engine itself takes for a request, and for a document that it sees for the first time.</summary>
[MemoryDiagnoser, MinColumn]
[Config(typeof(Columns))]
public class RequestBenchmarks
{
    private Request request = null!;

    /// <summary>The request of the workload.</summary>
    [Params("q1", "q2", "q3")]
    public string Query { get; set; } = "";

    /// <summary>Reads the request and answers it once, which prepares its document.</summary>
    [GlobalSetup]
    public void Load() => request = Request.Load(Query);

    /// <summary>Lets go of it.</summary>
    [GlobalCleanup]
    public void Dispose() => request.Dispose();

    /// <summary>From the bytes of the body to the bytes of the answer.</summary>
    [Benchmark]
    public int Answer() => request.Answer();

    /// <summary>Parsing and validation alone.</summary>
    [Benchmark]
    public bool Prepare() => request.Prepare();

    private sealed class Columns : ManualConfig
    {
        public Columns() => AddColumn(new FieldColumn());
    }
}
