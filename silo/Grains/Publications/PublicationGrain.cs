using System.Collections.Immutable;
using System.Globalization;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Publications;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Publications;

/// <remarks>Pages are stored before the publication names them, and what was shown is remembered before it is shown: a crash in between shows nobody anything and forgets nothing.</remarks>
internal sealed class PublicationGrain([PersistentState("publication")] IPersistentState<PublicationState> store, DurableServices services)
    : DurableGrain<PublicationState>(store, services), IPublicationGrain
{
    private const string What = "publication";

    private static readonly WriteRule Publishing = new(What, Permissions.PublishPages, WriteKind.Edit);

    private TenantId Council => TenantKey.TenantOf(this.GetPrimaryKeyString());

    private CallerGrains System => new(GrainFactory, Caller.System(Council));

    public Task<PublicationView?> Get() => Task.FromResult(!IsThere() ? null : new PublicationView
    {
        Version = State.Envelope.Version,
        Draft = State.Draft,
        Current = Out(State),
        Editions = [.. State.Editions.Reverse()],
    });

    public Task<PublishedEdition?> Current() => Task.FromResult(IsThere() ? Out(State) : null);

    public async Task<Outcome> Draft(PublicationChoice choice, WriteRequest request)
    {
        var grains = new CallerGrains(GrainFactory, Caller);
        if (await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(grain => grain.Get()) is not { } council)
        {
            return Refuse(Problem.NotFound("council"));
        }
        var making = new EditionMaking(grains, council);
        var pages = await making.Make(choice);
        // What is not the council's was not found, whoever asks.
        if (making.Problems.Where(problem => problem.Code == ProblemCodes.NotFound).ToImmutableArray() is { IsEmpty: false } unknown)
        {
            return Refuse(unknown);
        }
        if (NotAllowed() is { } forbidden)
        {
            return Refuse(forbidden);
        }
        if (await System.CallKey<ITenantGrain, Task<TenantView?>>(TenantRecordKey.Of(Council), grain => grain.Get()) is not { Details: { Code: { } code } details })
        {
            return Refuse(new Problem(ProblemCodes.NotInRegister, null, "Only a council of the public register of local authorities can publish. Ask those who run the platform."));
        }
        var number = State.LastNumber + 1;
        var edition = new PublishedEdition
        {
            Number = number,
            FrozenAt = Now,
            Council = details.Name,
            Code = code,
            Choice = choice,
            Pages = [.. pages.Select(page => page.Entry)],
            Policy = making.Policy,
            Mark = Same.Mark(pages.Select(page => page.Page).ToArray()),
            HiddenFigures = making.Hidden,
        };
        for (var i = 0; i < pages.Length; i++)
        {
            await Page(number, i, grain => grain.Store(pages[i].Page));
        }
        var rule = new WriteRule(What, Permissions.PublishPages, State.Exists ? WriteKind.Append : WriteKind.Create);
        var outcome = await Write(rule, request, state => !making.Problems.IsEmpty
            ? Change<PublicationState>.Refuse(making.Problems)
            : Next(state with { LastNumber = number, Draft = edition, ToClear = state.Draft is { } old ? state.ToClear.Add(old) : state.ToClear }, "publication.drafted", edition));
        await ClearUnseen();
        return outcome;
    }

    public async Task<Outcome> Publish(int edition, WriteRequest request)
    {
        if ((NotAllowed() ?? WriteRequest.CheckKey(request.IdempotencyKey)) is { } refused)
        {
            return Refuse(refused);
        }
        if (State is { Exists: true, Draft: { } draft } && draft.Number == edition && request.ExpectedVersion == State.Envelope.Version && !IsTooOld(draft))
        {
            await Remember(draft);
        }
        var outcome = await Write(Publishing, request, state => state.Draft switch
        {
            null => Change<PublicationState>.Refuse(new Problem(ProblemCodes.DraftOutdated, "edition", "There is no draft. Make one and look at it first.")),
            { Number: var number } when number != edition => Change<PublicationState>.Refuse(new Problem(ProblemCodes.DraftOutdated, "edition", "Somebody made another draft since you looked at this one. Look at that one first.")),
            { } old when IsTooOld(old) => Change<PublicationState>.Refuse(new Problem(
                ProblemCodes.DraftOutdated, "edition", $"The draft is more than {PublicationLimits.DraftDays} days old. Make it afresh, look at it and publish that.")),
            { } fresh => Published(state, fresh with { PublishedAt = Now, PublishedBy = Caller.Actor }),
        });
        await ClearUnseen();
        return outcome;
    }

    public Task<Outcome> Withdraw(string reason, WriteRequest request) => NotAllowed() is { } forbidden ? Task.FromResult(Refuse(forbidden)) : Write(Publishing, request, state =>
    {
        var checks = new Checks();
        checks.Required(reason, "reason", Limits.Title);
        checks.If(Out(state) is null, ProblemCodes.Transition, "status", "Nothing is published, so there is nothing to take back.");
        if (!checks.Problems.IsEmpty) return Change<PublicationState>.Refuse(checks.Problems);

        var withdrawn = state.Editions[^1] with { WithdrawnAt = Now, WithdrawnBecause = reason.Trim() };
        return Next(state with { Editions = state.Editions.SetItem(state.Editions.Length - 1, withdrawn) }, "publication.withdrawn", withdrawn, ("reason", reason.Trim()));
    });

    /// <summary>The publication is the caller's own council's even before there is one, so it can be forbidden and need not be hidden.</summary>
    private Problem? NotAllowed() => Caller.May(Permissions.PublishPages) ? null
        : new Problem(ProblemCodes.Forbidden, null, "Your role does not let you decide what the public sees. Ask your strategy lead or an approver.");

    private static PublishedEdition? Out(PublicationState state) => state.Editions is [.., { WithdrawnAt: null } last] ? last : null;

    private static Change<PublicationState> Published(PublicationState state, PublishedEdition edition)
    {
        var editions = state.Editions.Add(edition);
        var kept = editions.TakeLast(PublicationLimits.Editions).ToImmutableArray();
        return Next(
            state with { Draft = null, Editions = kept, ToClear = state.ToClear.AddRange(editions.Take(editions.Length - kept.Length)) },
            "publication.published",
            edition,
            ("mark", edition.Mark),
            ("hidden", edition.HiddenFigures.ToString(CultureInfo.InvariantCulture)));
    }

    private static Change<PublicationState> Next(PublicationState next, string @event, PublishedEdition edition, params (string Name, string? Value)[] values) => new()
    {
        Next = next,
        Owes = version => [Trail.Line(@event, What, version, [("edition", edition.Number.ToString(CultureInfo.InvariantCulture)), .. values])],
    };

    private bool IsTooOld(PublishedEdition draft) => Now - draft.FrozenAt > TimeSpan.FromDays(PublicationLimits.DraftDays);

    /// <summary>Later editions are held to this one from before anybody sees it.</summary>
    private async Task Remember(PublishedEdition draft)
    {
        for (var i = 0; i < draft.Pages.Length; i++)
        {
            var page = await System.CallKey<IPublicationPageGrain, Task<PublicPage?>>(PublicationKey.Page(Council, draft.Number, i), grain => grain.Read());
            foreach (var shown in page?.Remembered ?? [])
            {
                await System.Call<IShownFiguresGrain, Task>(shown.Metric, grain => grain.Remember(shown.Tables));
            }
        }
    }

    private async Task ClearUnseen()
    {
        if (State.ToClear.IsEmpty) return;
        foreach (var edition in State.ToClear)
        {
            for (var i = 0; i < edition.Pages.Length; i++) await Page(edition.Number, i, grain => grain.Clear());
        }
        await Save(State with { ToClear = [] });
    }

    private Task Page(int edition, int page, Func<IPublicationPageGrain, Task> call) => System.CallKey(PublicationKey.Page(Council, edition, page), call);
}
