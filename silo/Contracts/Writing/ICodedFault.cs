namespace EqualityCloud.Contracts.Writing;

/// <summary>An exception whose message and code are meant for whoever made the call.</summary>
public interface ICodedFault
{
    /// <summary>A stable code, in capitals.</summary>
    string Code { get; }
}
