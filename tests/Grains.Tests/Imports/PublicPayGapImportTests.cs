using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.PublicFigures;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Tenancy;

namespace EqualityCloud.Grains.Tests.Imports;

public sealed class PublicPayGapImportTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private CallerGrains Platform => fixture.As(Given.Of(TenantId.Platform, Roles.PlatformAdministrator));

    [Fact]
    public async Task Register_ReadByARoleWithoutThePermission_IsRefused()
    {
        var grains = await fixture.GivenCouncil();

        await Assert.ThrowsAsync<CallRefusedException>(() => Read(fixture.As(grains.Caller with { Permissions = Permissions.None }), 2030, "1"));
        await Assert.ThrowsAsync<CallRefusedException>(() => Years(fixture.As(grains.Caller with { Permissions = Permissions.None })));
    }

    [Fact]
    public async Task Register_WrittenByACouncilOrByTheProductActingForOne_IsRefused()
    {
        var grains = await fixture.GivenCouncil();
        ImmutableArray<PublicReturnSwap> swaps = [new PublicReturnSwap("1", null, Return("1", 2))];

        Assert.All((Caller[])[grains.Caller, grains.Caller with { Permissions = (Permissions)(-1) }, Caller.System(grains.Caller.Tenant)], caller =>
            Assert.ThrowsAsync<CallRefusedException>(() => fixture.As(caller).CallKey<IPublicPayGapPageGrain, Task<ImmutableArray<string>>>(PublicPayGapKey.Of(2031, 0), grain => grain.Swap(swaps))).Wait());
        Assert.Empty(await fixture.As(grains.Caller).CallKey<IPublicPayGapPageGrain, Task<ImmutableArray<PublicPayGapReturn>>>(PublicPayGapKey.Of(2031, 0), grain => grain.Read()));
    }

    [Fact]
    public async Task Import_ByACouncil_IsForbidden()
    {
        var grains = await fixture.GivenCouncil();
        var everything = fixture.As(grains.Caller with { Permissions = (Permissions)(-1) });

        Assert.Equal(ProblemCodes.Forbidden, (await grains.Call<IImportGrain, Task<Outcome>>(Guid.NewGuid(), grain => grain.Open(Header(2032)))).Problems[0].Code);
        Assert.Equal(ProblemCodes.Forbidden, (await everything.Call<IImportGrain, Task<Outcome>>(Guid.NewGuid(), grain => grain.Open(Header(2032)))).Problems[0].Code);
    }

    [Fact]
    public async Task Import_ByThePlatform_IsReadByCouncils_ChangesNothingASecondTime_AndIsUndone()
    {
        var council = await fixture.GivenCouncil();
        var returns = Enumerable.Range(1, 1_000).Select(i => Return($"{i}", i / 10m)).ToArray();

        var job = await Import(2033, returns);
        Assert.Equal(new ImportTotals(Added: 1_000), (await Platform.Import(job)).Totals);
        Assert.Contains(new PublicPayGapYear(2033, 1_000), await Years(council));
        Assert.Equal(-7.7m, (await Read(council, 2033, "77")).Single(r => r.EmployerKey == "77").MeanHourly);

        Assert.Equal(new ImportTotals(Unchanged: 1_000), (await Platform.Import(await Import(2033, returns))).Totals);

        var corrected = await Import(2033, [.. returns[..76], Return("77", 0.5m), .. returns[77..]]);
        Assert.Equal(new ImportTotals(Changed: 1, Unchanged: 999), (await Platform.Import(corrected)).Totals);

        await Platform.Undo(job);
        Assert.Equal("Employer 77", Assert.Single((await Platform.Import(job)).Left).Value);
        Given.Done(await Platform.Undo(corrected));
        Given.Done(await Platform.Undo(job));
        Assert.Empty(await Read(council, 2033, "77"));
        Assert.DoesNotContain(await Years(council), year => year.Year == 2033);
    }

    private async Task<Guid> Import(int year, PublicPayGapReturn[] returns)
    {
        var job = Guid.NewGuid();
        Given.Done(await Platform.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Open(Header(year))));
        ImmutableArray<ImmutableArray<ImportRow>> pages = [.. returns.Select((r, i) => new ImportRow.Published(i + 2, r)).GroupBy(row => PublicPayGapKey.PageOf(row.Return.EmployerKey)).Select(page => page.ToImmutableArray<ImportRow>())];
        await Platform.Stage(job, pages);
        Given.Done(await Platform.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Close(new ImportFindings(returns.Length, [], []), pages.Length)));
        await Platform.Finish(job);
        Given.Done(await Platform.Accept(job));
        return job;
    }

    private static ImportHeader Header(int year) => new(ImportFormat.PublicPayGaps, "gender-pay-gap.csv", year);

    private static PublicPayGapReturn Return(string key, decimal gap) => new() { EmployerKey = key, Name = $"Employer {key}", CurrentName = $"Employer {key}", MeanHourly = -gap };

    private static Task<ImmutableArray<PublicPayGapReturn>> Read(CallerGrains grains, int year, string key) =>
        grains.CallKey<IPublicPayGapPageGrain, Task<ImmutableArray<PublicPayGapReturn>>>(PublicPayGapKey.Of(year, PublicPayGapKey.PageOf(key)), grain => grain.Read());

    private static Task<ImmutableArray<PublicPayGapYear>> Years(CallerGrains grains) =>
        grains.CallKey<IPublicPayGapYearsGrain, Task<ImmutableArray<PublicPayGapYear>>>(IPublicPayGapYearsGrain.Key, grain => grain.Read());
}
