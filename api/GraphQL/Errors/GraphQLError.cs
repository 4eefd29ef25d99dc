using System.Collections.Immutable;

namespace EqualityCloud.GraphQL;

internal sealed record GraphQLError(string Message) : IError
{
    public string? Code { get; init; }

    public IReadOnlyList<object>? Path { get; init; }

    public IReadOnlyList<Location>? Locations { get; init; }

    public ImmutableSortedDictionary<string, object?>? OwnExtensions { get; init; }

    public Exception? Exception { get; init; }

    IReadOnlyDictionary<string, object?>? IError.Extensions => OwnExtensions;

    public IError WithMessage(string message) => this with { Message = message };

    public IError WithCode(string? code) => this with { Code = code };

    public IError WithPath(IReadOnlyList<object>? path) => this with { Path = path };

    public IError WithLocations(IReadOnlyList<Location>? locations) => this with { Locations = locations };

    public IError SetExtension(string key, object? value) =>
        this with { OwnExtensions = (OwnExtensions ?? ImmutableSortedDictionary.Create<string, object?>(StringComparer.Ordinal)).SetItem(key, value) };

    public IError RemoveException() => this with { Exception = null };
}
