using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL;

namespace EqualityCloud.Schema.Callers;

/// <summary>Whether the caller may read what was found. The tenant comes first: what is not the caller's was not found, and only its own can be forbidden.</summary>
internal static class Reading
{
    /// <exception cref="GraphQLException">It is the caller's tenant's, and the caller lacks the permission.</exception>
    public static T? IfMay<T>(this CallerGrains grains, Permissions permission, T? found)
        where T : class
    {
        if (found is null || grains.Caller.May(permission))
        {
            return found;
        }
        grains.NoteRefusal(ProblemCodes.Forbidden);
        throw new GraphQLException(ErrorBuilder.New().SetMessage("Your role does not let you read this. Ask your strategy lead.").SetCode(ProblemCodes.Forbidden).Build());
    }
}
