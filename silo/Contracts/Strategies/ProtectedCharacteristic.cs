namespace EqualityCloud.Contracts.Strategies;

/// <summary>The nine protected characteristics of the Equality Act 2010, section 4.</summary>
[GenerateSerializer, Alias("strategies.protected-characteristic")]
public enum ProtectedCharacteristic
{
    /// <summary>Age.</summary>
    Age,

    /// <summary>Disability.</summary>
    Disability,

    /// <summary>Gender reassignment.</summary>
    GenderReassignment,

    /// <summary>Marriage and civil partnership; only the first limb of the general duty covers it.</summary>
    MarriageAndCivilPartnership,

    /// <summary>Pregnancy and maternity.</summary>
    PregnancyAndMaternity,

    /// <summary>Race.</summary>
    Race,

    /// <summary>Religion or belief.</summary>
    ReligionOrBelief,

    /// <summary>Sex.</summary>
    Sex,

    /// <summary>Sexual orientation.</summary>
    SexualOrientation,
}
