using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Writing;

/// <summary>Why a mutation changed nothing.</summary>
[InterfaceType("UserError")]
public interface IUserError
{
    /// <summary>A stable code, for programs.</summary>
    string Code { get; }

    /// <summary>What is wrong and how to mend it, in plain English.</summary>
    string Message { get; }

    /// <summary>The path of the input field that is at fault; null where none is.</summary>
    string? Field { get; }
}
