using System.Security.Claims;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Schema.Callers;

/// <summary>Policies are names of <see cref="Permissions"/>.</summary>
internal sealed class PermissionAuthorizer : IFieldAuthorizer
{
    public ValueTask<bool> AuthorizeAsync(string policy, ClaimsPrincipal user, IServiceProvider services, CancellationToken cancellationToken)
    {
        var grains = services.GetRequiredService<CallerGrains>();
        var may = grains.Caller.May(Enum.Parse<Permissions>(policy));
        if (!may)
        {
            grains.NoteRefusal(ProblemCodes.Forbidden);
        }
        return ValueTask.FromResult(may);
    }
}
