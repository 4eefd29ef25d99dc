namespace EqualityCloud.GraphQL;

/// <summary>What a server allows. Every limit answers with a coded error when it is passed.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>The largest body of a request.</summary>
    public int MaxRequestBytes { get; set; } = 1024 * 1024;

    /// <summary>The largest document.</summary>
    public int MaxDocumentBytes { get; set; } = 128 * 1024;

    /// <summary>The most tokens of a document.</summary>
    public int MaxTokens { get; set; } = 10_000;

    /// <summary>The deepest nesting of fields.</summary>
    public int MaxDepth { get; set; } = 20;

    /// <summary>The most aliases of an operation, fragments counted as often as they are spread.</summary>
    public int MaxAliases { get; set; } = 100;

    /// <summary>The most fields of an operation, fragments counted as often as they are spread.</summary>
    public int MaxFields { get; set; } = 2_000;

    /// <summary>The most fields on the root of an operation.</summary>
    public int MaxRootFields { get; set; } = 50;

    /// <summary>How often the lists of introspection may nest in each other.</summary>
    public int MaxIntrospectionDepth { get; set; } = 2;

    /// <summary>Whether callers may introspect the schema.</summary>
    public bool AllowIntrospection { get; set; } = true;

    /// <summary>The highest static cost of an operation.</summary>
    public double MaxCost { get; set; } = 20_000;

    /// <summary>The length that the static cost assumes of a list about which nothing is known.</summary>
    public int DefaultListSize { get; set; } = 10;

    /// <summary>The deepest nesting of variables.</summary>
    public int MaxVariableDepth { get; set; } = 32;

    /// <summary>The largest answer.</summary>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>The most errors of an answer; the rest are left out.</summary>
    public int MaxErrors { get; set; } = 100;

    /// <summary>The most operations of a batch; 0 refuses batches.</summary>
    public int MaxBatchSize { get; set; } = 10;

    /// <summary>How long an operation may take.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether queries may be sent by GET.</summary>
    public bool EnableGet { get; set; } = true;

    /// <summary>Whether answers are compressed for clients that ask for it.</summary>
    public bool EnableCompression { get; set; } = true;

    /// <summary>Whether callers may ask for answers in parts by <c>@defer</c> and <c>@stream</c>.</summary>
    public bool EnableIncrementalDelivery { get; set; }

    /// <summary>The most uses of <c>@defer</c> and <c>@stream</c> in an operation, fragments counted as often as they are spread.</summary>
    public int MaxDeferrals { get; set; } = 50;

    /// <summary>Whether only documents of the <see cref="ITrustedDocuments"/> are answered.</summary>
    public bool TrustedDocumentsOnly { get; set; }

    /// <summary>How many documents are kept ready to run.</summary>
    public int DocumentCacheSize { get; set; } = 1_000;

    /// <summary>Operations that take longer are logged, without the values of their variables.</summary>
    public TimeSpan SlowOperation { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How often an idle stream shows that it is alive.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>How long a WebSocket may take to say who it is.</summary>
    public TimeSpan ConnectionInitTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The most operations that run at once on a WebSocket.</summary>
    public int MaxStreamsPerConnection { get; set; } = 50;

    /// <summary>The most subscriptions that the process streams at once.</summary>
    public int MaxStreams { get; set; } = 10_000;

    /// <summary>The origins, besides the server's own, whose pages may open streams.</summary>
    public ISet<string> AllowedOrigins { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The bounds of pages.</summary>
    public Types.Pagination.PagingOptions Paging { get; } = new();
}
