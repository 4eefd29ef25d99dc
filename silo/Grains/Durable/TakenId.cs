using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Durable;

/// <summary>What is said of making a thing whose id is taken.</summary>
internal static class TakenId
{
    /// <summary>With an idempotency key the id follows from the key, so it is a retry that came after its answer was forgotten.</summary>
    public static Problem Of(string what, WriteRequest request) => request.IdempotencyKey is null
        ? new Problem(ProblemCodes.AlreadyExists, "id", $"There is a {what} of that id already.")
        : new Problem(ProblemCodes.AlreadyExists, "idempotencyKey",
            $"This {what} was made with its idempotency key before, and what was answered is no longer remembered. Nothing was changed: look for the {what}, or use a new key to make another.");
}
