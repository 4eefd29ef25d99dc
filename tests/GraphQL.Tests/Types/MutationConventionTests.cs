using EqualityCloud.GraphQL.Tests.Harness;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Tests.Types;

public sealed record Ticket(string Code, int Seats);

public sealed class SoldOutException(int left) : Exception("No seats are left.")
{
    public int Left { get; } = left;
}

public sealed class BadCodeException(string code) : Exception(code);

public sealed record BadCodeError(string Message, string Code)
{
    public static BadCodeError CreateErrorFrom(BadCodeException failure) => new("The code is unknown.", failure.Message);
}

[QueryType]
public static partial class TicketQueries
{
    public static string GetName() => "tickets";
}

public sealed record CancelTicketInput(string Code);

public sealed record CancelTicketPayload(bool Done);

[MutationType]
public static partial class TicketMutations
{
    [Error<SoldOutException>]
    [Error<BadCodeError>]
    public static Task<Ticket> BuyTicketAsync(string code, int seats = 1, Optional<string?> note = default) => code switch
    {
        "full" => throw new SoldOutException(0),
        "bad" => Task.FromException<Ticket>(new BadCodeException(code)),
        "boom" => throw new InvalidOperationException("secret"),
        _ => Task.FromResult(new Ticket(note.HasValue ? $"{code}+{note.Value}" : code, seats)),
    };

    public static CancelTicketPayload CancelTicket(CancelTicketInput input) => new(input.Code.Length > 0);
}

public sealed class MutationConventionTests : IAsyncLifetime
{
    private const string Buy = """
        mutation ($input: BuyTicketInput!) {
          buyTicket(input: $input) { ticket { code seats } errors { __typename ... on Error { message } ... on BadCodeError { code } ... on SoldOutError { left } } }
        }
        """;

    private readonly TestServer server = TestServer.Of(builder => builder.AddType(typeof(TicketQueries)).AddType(typeof(TicketMutations)).AddMutationConventions());

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Theory]
    [InlineData("""{"code":"x"}""", """{"data":{"buyTicket":{"ticket":{"code":"x","seats":1},"errors":null}}}""")]
    [InlineData("""{"code":"x","seats":3,"note":"n"}""", """{"data":{"buyTicket":{"ticket":{"code":"x+n","seats":3},"errors":null}}}""")]
    [InlineData("""{"code":"full"}""", """{"data":{"buyTicket":{"ticket":null,"errors":[{"__typename":"SoldOutError","message":"No seats are left.","left":0}]}}}""")]
    [InlineData("""{"code":"bad"}""", """{"data":{"buyTicket":{"ticket":null,"errors":[{"__typename":"BadCodeError","message":"The code is unknown.","code":"bad"}]}}}""")]
    public async Task Mutation_AnswersItsPayload(string input, string expected) => Assert.Equal(expected, await server.Ask(Buy, $$"""{"input":{{input}}}"""));

    [Fact]
    public async Task Mutation_ThatFailsUnforeseen_LeaksNothing()
    {
        var answer = await server.Ask(Buy, """{"input":{"code":"boom"}}""");

        Assert.Contains("INTERNAL", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mutation_WithItsOwnInputAndPayload_KeepsThem() =>
        Assert.Equal("""{"data":{"cancelTicket":{"done":true}}}""", await server.Ask("""mutation { cancelTicket(input: { code: "x" }) { done } }"""));

    [Fact]
    public void Schema_Printed_IsTheSnapshot() => Snapshot.Matches("mutation-conventions.graphql", server.Executor.PrintSchema());
}
