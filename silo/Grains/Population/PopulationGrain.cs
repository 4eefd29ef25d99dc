using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Population;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;
using EqualityCloud.Reference.Authorities;
using EqualityCloud.Reference.Population;

namespace EqualityCloud.Grains.Population;

internal sealed class PopulationGrain([PersistentState("population")] IPersistentState<PopulationState> store, DurableServices services)
    : DurableGrain<PopulationState>(store, services), IPopulationGrain
{
    private const decimal LargestValue = 1_000_000_000_000;

    public async Task<PopulationProfile?> Get()
    {
        if (await Council() is not { } council)
        {
            return null;
        }
        var (code, authority) = AreaOf(council);
        return CensusViews.Of(code, authority, authority is null ? null : CensusPopulation.Standard.Of(authority), IsThere() ? State.Facts : []);
    }

    public async Task<ImmutableArray<Representation>> Represent(ImmutableArray<WorkforceFigures> workforces)
    {
        if (await Council() is not { } council)
        {
            return [];
        }
        IsThere();
        var area = AreaOf(council).Authority is { } authority ? CensusPopulation.Standard.Of(authority) : null;
        return [.. workforces.Select(workforce => CensusViews.Represent(area, workforce))];
    }

    public Task<Outcome> AddFact(Guid id, PopulationFactEntry entry, WriteRequest request) => Write(request, state =>
    {
        var checks = new Checks();
        checks.Required(entry.Text, "fact.text", Limits.Title);
        checks.Required(entry.Source, "fact.source", Limits.Title);
        checks.Optional(entry.Unit, "fact.unit", Limits.Key);
        checks.If(entry.Value is < -LargestValue or > LargestValue, ProblemCodes.Range, "fact.value", "The number is too large.");
        checks.If(entry.Date > Today, ProblemCodes.Range, "fact.date", "The day it speaks of has not come yet.");
        checks.If(state.Facts.Length >= Limits.Facts, ProblemCodes.LimitReached, "fact", $"There is room for {Limits.Facts} facts.");
        if (state.Facts.Any(fact => fact.Id == id))
        {
            checks.Add(TakenId.Of("fact", request));
        }
        return checks.Problems.IsEmpty
            ? Change(state with { Facts = state.Facts.Insert(0, new PopulationFact(id, entry, Caller.Actor, Now)) }, "population.fact-added", entry) with { Created = id }
            : Change<PopulationState>.Refuse(checks.Problems);
    });

    public Task<Outcome> RemoveFact(Guid id, WriteRequest request) => Write(request, state => state.Facts.FirstOrDefault(fact => fact.Id == id) is { } gone
        ? Change(state with { Facts = state.Facts.Remove(gone) }, "population.fact-removed", gone.Entry)
        : Change<PopulationState>.Refuse(Problem.NotFound("fact")));

    private static Change<PopulationState> Change(PopulationState next, string @event, PopulationFactEntry entry) => new()
    {
        Next = next,
        Owes = version => [Trail.Line(@event, "population", version, ("text", entry.Text), ("source", entry.Source))],
    };

    /// <summary>The first fact makes the record.</summary>
    private Task<Outcome> Write(WriteRequest request, Func<PopulationState, Change<PopulationState>> transition) =>
        Write(new WriteRule("council", Permissions.EditCouncil, State.Exists ? WriteKind.Append : WriteKind.Create), request, transition);

    private Task<CouncilView?> Council() => new CallerGrains(GrainFactory, Caller).CallTenant<ICouncilGrain, Task<CouncilView?>>(grain => grain.Get());

    /// <summary>The current code first; an earlier one may be all that the register knows.</summary>
    private static (string? Code, Authority? Authority) AreaOf(CouncilView council)
    {
        var codes = council.Profile.AreaCodes.OrderBy(area => area.ValidTo is not null).Select(area => area.Code).ToArray();
        var code = codes.FirstOrDefault(c => AuthorityRegister.Standard.Find(c) is not null);
        return (code ?? codes.FirstOrDefault(), AuthorityRegister.Standard.Find(code));
    }
}
