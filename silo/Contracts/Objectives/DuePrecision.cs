namespace EqualityCloud.Contracts.Objectives;

/// <summary>How exactly a due date is known.</summary>
[GenerateSerializer, Alias("objectives.due-precision")]
public enum DuePrecision
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A month; due by its last day.</summary>
    Month,

    /// <summary>A year; due by its last day.</summary>
    Year,
}
