namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>Another world, as far as a cohort sees it: two members' values are others, and the sums of cases are by so much larger.</summary>
internal readonly record struct Exchange(double OldFirst, double OldSecond, double NewFirst, double NewSecond, long Interest, long Comparator);
