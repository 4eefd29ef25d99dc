using System.Collections.Immutable;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Schema.Writing;

/// <summary>Turns what the grains answer into what clients see.</summary>
internal static class UserErrors
{
    public static ImmutableArray<IUserError> Of(ImmutableArray<Problem> problems) => [.. problems.Select(problem => Of(problem, version: 0))];

    public static ImmutableArray<IUserError> Of(Outcome outcome) => [.. outcome.Problems.Select(problem => Of(problem, outcome.Version))];

    private static IUserError Of(Problem problem, int version) => problem.Code switch
    {
        ProblemCodes.NotFound => new NotFoundError(problem.Code, problem.Message, problem.Field),
        ProblemCodes.Forbidden => new ForbiddenError(problem.Code, problem.Message, problem.Field),
        ProblemCodes.Conflict => new ConflictError(problem.Code, problem.Message, problem.Field, version),
        _ => new InvalidInputError(problem.Code, problem.Message, problem.Field),
    };
}
