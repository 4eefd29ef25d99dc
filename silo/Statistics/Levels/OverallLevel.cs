namespace EqualityCloud.Statistics.Levels;

/// <summary>Levels of a framework that is assessed module by module.</summary>
public static class OverallLevel
{
    /// <summary>The overall level is the lowest of the modules: levels are steps, so their mean has no meaning.</summary>
    /// <param name="modules">The level of each module, 0 or more; null where it has not been assessed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level is negative.</exception>
    public static Calculated<int> Of(IReadOnlyCollection<int?> modules)
    {
        ArgumentNullException.ThrowIfNull(modules);
        foreach (var level in modules) ArgumentOutOfRangeException.ThrowIfNegative(level ?? 0, nameof(modules));

        if (modules.Count == 0) return CalculatedOutcome.Not<int>(NotCalculableReason.NoValues);
        return modules.Contains(null) ? CalculatedOutcome.Not<int>(NotCalculableReason.ModuleWithoutLevel) : CalculatedOutcome.Known(modules.Min()!.Value);
    }
}
