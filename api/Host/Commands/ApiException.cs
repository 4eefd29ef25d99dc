namespace EqualityCloud.Host.Commands;

/// <summary>A verb could not do its work, in words for the person at the console.</summary>
internal sealed class ApiException(string message, Exception? innerException = null) : Exception(message, innerException);
