namespace EqualityCloud.Host.Settings;

/// <summary>How e-mail leaves.</summary>
/// <param name="Server">The mail server; null where letters are laid down as files instead, in development.</param>
/// <param name="Port">Its port.</param>
/// <param name="Encrypted">Whether the connection must be encrypted (STARTTLS).</param>
/// <param name="From">The sender.</param>
/// <param name="User">Who the server knows the product as; null where it asks for nobody.</param>
/// <param name="Password">The password of that user.</param>
/// <param name="Folder">Where letters are laid down as files.</param>
internal sealed record MailSettings(string? Server, int Port, bool Encrypted, string From, string? User, string? Password, string? Folder);
