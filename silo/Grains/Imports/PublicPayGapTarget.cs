using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.PublicFigures;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Imports;

/// <summary>The platform's register of published gender pay gaps. Each page of such an import is one page of the register.</summary>
internal sealed class PublicPayGapTarget(CallerGrains grains, int year) : ImportTarget
{
    public override int PagesAtOnce => 32;

    public override async Task<CheckedPage> Check(ImmutableArray<ImportRow> rows)
    {
        if (rows.IsEmpty)
        {
            return new CheckedPage([], 0, []);
        }
        var published = rows.Cast<ImportRow.Published>().ToArray();
        var held = (await Page(published[0].Return.EmployerKey, grain => grain.Read())).ToDictionary(r => r.EmployerKey, StringComparer.Ordinal);
        var items = published
            .Where(row => held.GetValueOrDefault(row.Return.EmployerKey) != row.Return)
            .Select(row => new ImportItem
            {
                Row = row.Row,
                Change = held.ContainsKey(row.Return.EmployerKey) ? ImportChange.Changed : ImportChange.Added,
                Title = row.Return.Name,
                Return = new PublicReturnSwap(row.Return.EmployerKey, held.GetValueOrDefault(row.Return.EmployerKey), row.Return),
            })
            .ToImmutableArray();
        return new CheckedPage(items, published.Length - items.Length, []);
    }

    public override async Task<ImmutableArray<LeftItem>> Swap(ImmutableArray<ImportItem> items, bool back)
    {
        if (items.IsEmpty)
        {
            return [];
        }
        ImmutableArray<PublicReturnSwap> swaps = [.. items.Select(item => back ? item.Return! with { Before = item.Return.After, After = item.Return.Before } : item.Return!)];
        var left = await Page(swaps[0].EmployerKey, grain => grain.Swap(swaps));
        return [.. items.Where(item => left.Contains(item.Return!.EmployerKey)).Select(item => Left(item, "Another import changed this return meanwhile, so it is left as it is."))];
    }

    public override async Task<ImmutableArray<LeftItem>> FindChanged(ImmutableArray<ImportItem> items)
    {
        if (items.IsEmpty)
        {
            return [];
        }
        var held = (await Page(items[0].Return!.EmployerKey, grain => grain.Read())).ToDictionary(r => r.EmployerKey, StringComparer.Ordinal);
        return
        [
            .. items.Where(item => held.GetValueOrDefault(item.Return!.EmployerKey) != item.Return!.After)
                .Select(item => Left(item, "A later import changed this return, so this one is not undone. Undo the later one first.")),
        ];
    }

    private TTask Page<TTask>(string employerKey, Func<IPublicPayGapPageGrain, TTask> call) =>
        grains.CallKey(PublicPayGapKey.Of(year, PublicPayGapKey.PageOf(employerKey)), call);
}
