namespace EqualityCloud.Statistics.Tests.Disclosure.Attack;

/// <summary>One council's figure as it compares, as far as the attacker knows it.</summary>
internal interface IFigure
{
    /// <summary>The least that it can be, in the unit that is published.</summary>
    double LowValue { get; }

    /// <summary>The most.</summary>
    double HighValue { get; }

    /// <summary>Whether it could lie between two published values.</summary>
    bool CanLie(double from, double to);

    /// <summary>Takes it to lie between two published values; whether that says anything new.</summary>
    bool Limit(double from, double to);
}
