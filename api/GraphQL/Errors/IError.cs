namespace EqualityCloud.GraphQL;

/// <summary>One error of an answer. It never changes: each With method gives a copy.</summary>
public interface IError
{
    /// <summary>What went wrong, in words fit for a caller.</summary>
    string Message { get; }

    /// <summary>The machine code, shown as <c>extensions.code</c>.</summary>
    string? Code { get; }

    /// <summary>The field that failed: response keys (strings) and list positions (ints); null for errors of the request.</summary>
    IReadOnlyList<object>? Path { get; }

    /// <summary>Where in the document the error stands.</summary>
    IReadOnlyList<Location>? Locations { get; }

    /// <summary>Further members of <c>extensions</c>.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The exception behind the error; it is logged and never sent.</summary>
    Exception? Exception { get; }

    /// <summary>A copy with another message.</summary>
    IError WithMessage(string message);

    /// <summary>A copy with another code.</summary>
    IError WithCode(string? code);

    /// <summary>A copy with another path.</summary>
    IError WithPath(IReadOnlyList<object>? path);

    /// <summary>A copy with other locations.</summary>
    IError WithLocations(IReadOnlyList<Location>? locations);

    /// <summary>A copy with one more extension.</summary>
    IError SetExtension(string key, object? value);

    /// <summary>A copy without its exception.</summary>
    IError RemoveException();
}
