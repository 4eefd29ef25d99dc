using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Puts the document in the place of its identifier, and refuses documents that are not trusted where only those are answered.</summary>
internal static class TrustedDocumentLookup
{
    public static async ValueTask<IError?> ApplyAsync(GraphQLRequest request, RequestServices services, GraphQLServerOptions options)
    {
        if (request.DocumentId is null && !options.TrustedDocumentsOnly) return null;

        var store = services.Services.GetService<ITrustedDocuments>();
        if (request.DocumentId is not { } id)
        {
            // A whole document is as good as its identifier, if it is a trusted one.
            var hash = Convert.ToHexStringLower(SHA256.HashData(request.Document.Span));
            var isTrusted = store is not null && await store.FindAsync(hash, services.CancellationToken) is not null;
            return isTrusted ? null : new GraphQLError("Only trusted documents are answered.") { Code = ErrorCodes.PersistedOnly };
        }
        var document = store is null || id.Length > 128 ? null : await store.FindAsync(id, services.CancellationToken);
        if (document is null) return new GraphQLError("No trusted document has that identifier.") { Code = ErrorCodes.PersistedNotFound };
        request.Document = Encoding.UTF8.GetBytes(document);
        return null;
    }
}
