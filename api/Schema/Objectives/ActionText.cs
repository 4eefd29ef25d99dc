using System.Collections.Immutable;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Metrics;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Objectives;

/// <summary>All of an action that its editors write.</summary>
/// <param name="Title">What is to be done.</param>
/// <param name="Label">As printed, such as 24.</param>
/// <param name="Points">Aspects or steps, in order.</param>
/// <param name="Output">What it produces, and by when.</param>
/// <param name="Outcome">What changes for people, and how it is measured.</param>
/// <param name="Owners">Role titles or departments.</param>
/// <param name="Due">When it is due.</param>
/// <param name="AlreadyDone">Whether it was done when the document was written.</param>
/// <param name="Follows">The earlier action of the same objective that it builds on.</param>
/// <param name="Metrics">The metrics that it is to move.</param>
/// <param name="Frameworks">National codes and other mappings.</param>
[GraphQLName("ActionDetails")]
public sealed record ActionText(
    string Title, string? Label = null, ImmutableArray<string>? Points = null, string? Output = null, string? Outcome = null, ImmutableArray<string>? Owners = null, DueDate? Due = null,
    bool AlreadyDone = false, [property: ID("Action")] ActionId? Follows = null, [property: ID<Metric>] ImmutableArray<Guid>? Metrics = null, ImmutableArray<FrameworkReference>? Frameworks = null)
{
    internal ActionDetails ToDetails() => new()
    {
        Text = Title,
        Label = Label,
        Points = Points ?? [],
        Output = Output,
        Outcome = Outcome,
        Owners = Owners ?? [],
        Due = Due,
        AlreadyDone = AlreadyDone,
        Follows = Follows?.Action,
        Metrics = Metrics ?? [],
        Frameworks = Frameworks ?? [],
    };

    /// <summary>The errors of a write of these details: what the grains call the text is the title here.</summary>
    internal static ImmutableArray<IUserError> ErrorsOf(Outcome outcome) =>
        UserErrors.Of(outcome with { Problems = [.. outcome.Problems.Select(problem => problem.Field is "details.text" ? problem with { Field = "details.title" } : problem)] });
}
