namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>What a council is told of freedom of information before it consents.</summary>
public static class FreedomOfInformation
{
    /// <summary>The version that consents name.</summary>
    public const string Version = "2026-1";

    /// <summary>The statement.</summary>
    public const string Statement =
        "Your figures are pooled with those of other councils. What is released is rounded, and is withheld where one council could be worked out. "
        + "The platform and regional bodies never see your figures and so hold nothing of them to disclose. Your council holds its own figures, and requests for them under the "
        + "Freedom of Information Act 2000 are for your council to answer; contributing changes nothing about that. You can withdraw: releases from then on are made "
        + "without your figures, earlier ones stay as they are.";
}
