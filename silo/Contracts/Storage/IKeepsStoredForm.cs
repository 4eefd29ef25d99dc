namespace EqualityCloud.Contracts.Storage;

/// <summary>An immutable item of which a state holds many: while the state changes most of them stay, and need not be made into JSON again at each write.</summary>
public interface IKeepsStoredForm
{
    /// <summary>The room for it, in a field that is not serialised.</summary>
    ref StoredForm StoredForm { get; }
}
