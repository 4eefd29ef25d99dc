namespace EqualityCloud.Statistics.Counts;

/// <summary>Counts of several bodies added up, with how many bodies they are of. Ratios are taken after adding; ratios are never averaged.</summary>
/// <typeparam name="T">What is added up.</typeparam>
/// <param name="Counts">The sums.</param>
/// <param name="Contributors">How many bodies contributed; shown beside every pooled figure.</param>
public readonly record struct Pooled<T>(T Counts, int Contributors)
    where T : struct;
