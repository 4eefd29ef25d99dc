using System.Collections;
using System.Globalization;
using EqualityCloud.GraphQL.Diagnostics;
using EqualityCloud.GraphQL.Types;
using Microsoft.Extensions.Logging;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Sends errors through the filters, logs what was unforeseen, and writes them.</summary>
internal sealed class ErrorWriter(IErrorFilter[] filters, ILogger logger, int maxErrors)
{
    /// <summary>Writes the member <c>errors</c>.</summary>
    public void Write(JsonOutput output, IReadOnlyList<IError> errors)
    {
        output.WriteRaw("\"errors\":["u8);
        var shown = Math.Min(errors.Count, maxErrors);
        for (var i = 0; i < shown; i++)
        {
            if (i > 0) output.WriteByte((byte)',');
            var error = Filter(errors[i]);
            GraphQLDiagnostics.Errors.Add(1, new KeyValuePair<string, object?>("graphql.error.code", error.Code));
            WriteError(output, error);
        }
        output.WriteByte((byte)']');
    }

    /// <summary>The error of an exception that nobody foresaw outside a field.</summary>
    public static IError Unforeseen(Exception failure) => new GraphQLError(ErrorMessages.Unexpected) { Code = ErrorCodes.Internal, Exception = failure };

    /// <summary>The error of an operation that was stopped.</summary>
    public static IError Stopped(Exception stop) => stop switch
    {
        TimeoutException => new GraphQLError("The operation took longer than allowed.") { Code = ErrorCodes.Timeout },
        GraphQLException { Errors: [var first, ..] } => first,
        ResponseTooLargeException => new GraphQLError("The answer is larger than allowed.") { Code = ErrorCodes.ResponseSizeLimit },
        OperationCanceledException => new GraphQLError("The operation was cancelled.") { Code = ErrorCodes.Cancelled },
        _ => Unforeseen(stop),
    };

    private IError Filter(IError error)
    {
        foreach (var filter in filters) error = filter.OnError(error);
        if (error.Exception is not { } failure) return error;
        if (error.Code != ErrorCodes.Internal) return error.RemoveException();

        // The caller gets an id to quote; what it stands for is in the log only.
        var id = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        logger.LogError(failure, "Unexpected execution error {ErrorId} at {Path}", id, error.Path is { } path ? string.Join('/', path) : "");
        return error.RemoveException().SetExtension("id", id);
    }

    private static void WriteError(JsonOutput output, IError error)
    {
        output.WriteRaw("{\"message\":"u8);
        output.WriteString(error.Message);
        if (error.Locations is { Count: > 0 } locations)
        {
            output.WriteRaw(",\"locations\":["u8);
            for (var i = 0; i < locations.Count; i++)
            {
                output.WriteRaw(i > 0 ? ",{\"line\":"u8 : "{\"line\":"u8);
                output.WriteNumber(locations[i].Line);
                output.WriteRaw(",\"column\":"u8);
                output.WriteNumber(locations[i].Column);
                output.WriteByte((byte)'}');
            }
            output.WriteByte((byte)']');
        }
        if (error.Path is { } path)
        {
            output.WriteRaw(",\"path\":"u8);
            WriteValue(output, path);
        }
        WriteExtensions(output, error);
        output.WriteByte((byte)'}');
    }

    private static void WriteExtensions(JsonOutput output, IError error)
    {
        if (error.Code is null && error.Extensions is not { Count: > 0 }) return;
        output.WriteRaw(",\"extensions\":{"u8);
        var isFirst = true;
        if (error.Code is { } code)
        {
            output.WriteRaw("\"code\":"u8);
            output.WriteString(code);
            isFirst = false;
        }
        foreach (var (key, value) in error.Extensions ?? new Dictionary<string, object?>())
        {
            if (!isFirst) output.WriteByte((byte)',');
            isFirst = false;
            output.WriteString(key);
            output.WriteByte((byte)':');
            WriteValue(output, value);
        }
        output.WriteByte((byte)'}');
    }

    /// <summary>Writes a value of an extension, or a path.</summary>
    public static void WriteValue(JsonOutput output, object? value)
    {
        switch (value)
        {
            case null: output.WriteNull(); break;
            case string text: output.WriteString(text); break;
            case bool flag: output.WriteBoolean(flag); break;
            case int number: output.WriteNumber(number); break;
            case long number: output.WriteNumber(number); break;
            case double number: output.WriteNumber(number); break;
            case decimal number: output.WriteNumber(number); break;
            case IEnumerable items:
                output.WriteByte((byte)'[');
                var isFirst = true;
                foreach (var item in items)
                {
                    if (!isFirst) output.WriteByte((byte)',');
                    isFirst = false;
                    WriteValue(output, item);
                }
                output.WriteByte((byte)']');
                break;
            default: output.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }
}
