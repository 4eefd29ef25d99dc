namespace EqualityCloud.Api.Benchmarks;

/// <summary>A fixed document of the workload.</summary>
/// <param name="Name">As the workload calls it.</param>
/// <param name="Document">On one line and without quotes, since it goes into JSON as it is.</param>
/// <param name="Answer">What an answer without errors begins with.</param>
internal sealed record Operation(string Name, string Document, string Answer)
{
    public static readonly Operation Q1 = new("Q1", "query Q1 { council { code name region } }", """{"data":{"council":{"code":"E""");

    public static readonly Operation Q2 = new(
        "Q2",
        "query Q2 { council { name strategies { title status periodStart periodEnd objectives { title status leadRole actions { title status dueDate progress } } } "
            + "metrics(first: 100) { nodes { name unit latest { period value } target { value dueDate } } } } }",
        """{"data":{"council":{"name":"B""");

    public static readonly Operation Q3 = new(
        "Q3",
        "query Q3 { council { metrics(first: 20) { nodes { name unit direction observations { period numerator denominator value } } } } }",
        """{"data":{"council":{"metrics":{"nodes":[{"name":""");

    public static readonly Operation W1 = new(
        "W1",
        "mutation W1($input: RecordObservationInput!) { recordObservation(input: $input) { observation { period value } errors { __typename } } }",
        """{"data":{"recordObservation":{"observation":{"period":""");

    public static readonly Operation MetricIds = new("ids", "query Ids { council { metrics(first: 100) { nodes { id } } } }", """{"data":{"council":{"metrics":{"nodes":[{"id":""");
}
