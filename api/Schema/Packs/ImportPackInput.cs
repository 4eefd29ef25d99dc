namespace EqualityCloud.Schema.Packs;

/// <summary>A strategy pack to import.</summary>
/// <param name="Json">The pack: the text of the file.</param>
/// <param name="CheckOnly">Only say what is at fault and write nothing.</param>
/// <param name="IdempotencyKey">The caller's own name for this import: a retry with it gets the first answer again.</param>
public sealed record ImportPackInput(string Json, bool CheckOnly = false, string? IdempotencyKey = null);
