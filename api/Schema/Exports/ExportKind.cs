namespace EqualityCloud.Schema.Exports;

/// <summary>What can be exported as a sheet.</summary>
public enum ExportKind
{
    /// <summary>The actions of all objectives, as they can be edited and imported again.</summary>
    ActionPlan,

    /// <summary>Every figure with its n, period, source and rule, as they can be edited and imported again.</summary>
    Observations,

    /// <summary>The values of metrics that stand for an LG Inform metric type, a line for each period.</summary>
    LgInform,

    /// <summary>Who lives in the area, the workforce beside them and the facts that the council added: a line for each figure, to be read.</summary>
    Population,
}
