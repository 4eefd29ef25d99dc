using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Access;

/// <summary>Hears what callers were refused, so that their tenant's trail can tell of it in sums.</summary>
public interface IRefusalLog
{
    /// <summary>Takes one refusal in.</summary>
    /// <param name="caller">Who was refused.</param>
    /// <param name="code">Why, as the caller was told.</param>
    void Refused(Caller caller, string code);

    /// <summary>Whether a problem is a refusal, as opposed to input that is to be mended.</summary>
    static bool IsRefusal(string code) => code is ProblemCodes.Forbidden or ProblemCodes.LastAdministrator;
}
