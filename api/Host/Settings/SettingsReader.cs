using System.Globalization;
using System.Net;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Benchmarks;
using EqualityCloud.Host.Callers;
using EqualityCloud.Host.Commands;
using EqualityCloud.Host.RateLimits;

namespace EqualityCloud.Host.Settings;

/// <summary>Reads the settings of a start and collects everything that is wrong with them, so that an operator mends them once.</summary>
internal sealed class SettingsReader(IConfiguration configuration, ServeOptions options)
{
    private const int AuditKeyLength = 32;

    private readonly List<StartFault> _faults = [];

    public IReadOnlyList<StartFault> Faults => _faults;

    /// <summary>The settings; null where <see cref="Faults"/> says why not.</summary>
    public HostSettings? Read()
    {
        try
        {
            var (grace, limits, retention, refusals, disclosure) = (ReadSpan(SettingNames.DeletionGrace), ReadRateLimits(), ReadSpan(SettingNames.AuditRetention), ReadSpan(SettingNames.RefusalsEvery), ReadDisclosure());
            if (refusals == TimeSpan.Zero) _faults.Add(StartFault.Wrong($"{SettingNames.RefusalsEvery}: it must be longer than nothing."));
            var settings = (options.Development ? ReadDevelopment(limits) : ReadProduction(limits)) is { } read ? read with { DeletionGrace = grace ?? read.DeletionGrace, AuditRetention = retention, Disclosure = disclosure, RefusalsEvery = refusals ?? read.RefusalsEvery } : null;
            return _faults.Count == 0 ? settings : null;
        }
        catch (StartRefusedException refused)
        {
            _faults.Add(refused.Fault);
            return null;
        }
    }

    private HostSettings? ReadDevelopment(RateLimitSettings limits)
    {
        if (options.Data is null) _faults.Add(StartFault.Missing("--data DIR: the folder that holds the data."));
        if (options.Port is < 0 or > IPEndPoint.MaxPort) _faults.Add(StartFault.Wrong($"--port: {options.Port} is no port."));
        if (options.Urls is not null && !options.Urls.Split(';').All(IsLoopback))
        {
            _faults.Add(new StartFault(
                "DEVELOPMENT_NOT_LOOPBACK",
                "--urls: development mode answers on the loopback interface only, since it gives everybody a token. Leave --urls out and use --port."));
        }
        if (_faults.Count > 0) return null;

        var data = DataFolder.Open(options.Data!, RunMode.Development);
        return new HostSettings
        {
            Mode = RunMode.Development,
            Data = data,
            Storage = StorageChoice.Sqlite,
            AuditKey = data.DevelopmentAuditKey(),
            OpenId = null,
            Mail = ReadMail() ?? new MailSettings(null, 0, false, "equalitycloud@localhost", null, null, data.MailFolder),
            Port = PortOf(options),
            ArchiveFolder = ArchiveFolder(),
            RateLimits = limits,
            LoadSamples = !options.Empty,
            ProviderFolder = options.Provider is null ? null : Path.GetFullPath(options.Provider),
            WebRoot = WebRoot(),
        };
    }

    private HostSettings? ReadProduction(RateLimitSettings limits)
    {
        var storage = ReadStorage();
        var auditKey = ReadAuditKey();
        var openId = ReadOpenId();
        var mail = ReadMail();
        if (storage is StorageChoice.Sqlite && options.Data is null) _faults.Add(StartFault.Missing("--data DIR: the folder that holds the SQLite file; on a local disk."));
        if (options.Provider is not null) _faults.Add(StartFault.Wrong("--provider: production mode signs people in through the provider that Authentication:Authority names."));
        if (options.Empty) _faults.Add(StartFault.Wrong("--empty: production mode has no samples to leave out."));
        if (_faults.Count > 0) return null;

        return new HostSettings
        {
            Mode = RunMode.Production,
            // Last, so that a refused start leaves no folder behind.
            Data = options.Data is null ? null : DataFolder.Open(options.Data, RunMode.Production),
            Storage = storage!.Value,
            AuditKey = auditKey!,
            OpenId = openId,
            Mail = mail,
            FirstAdministrator = configuration[SettingNames.FirstAdministrator] is { Length: > 0 } first ? first : null,
            ArchiveFolder = ArchiveFolder(),
            RateLimits = limits,
            WebRoot = WebRoot(),
        };
    }

    private StorageChoice? ReadStorage()
    {
        switch (configuration[SettingNames.StorageProvider])
        {
            case "sqlite":
                return StorageChoice.Sqlite;
            case "azure-blob":
                ReadBlobAccount();
                return StorageChoice.AzureBlob;
            case null or "":
                _faults.Add(Missing(SettingNames.StorageProvider, "sqlite or azure-blob."));
                return null;
            default:
                _faults.Add(StartFault.Wrong($"{SettingNames.StorageProvider}: it is neither sqlite nor azure-blob."));
                return null;
        }
    }

    private void ReadBlobAccount()
    {
        if (!Uri.TryCreate(configuration[SettingNames.BlobServiceUri], UriKind.Absolute, out _))
        {
            _faults.Add(Missing(SettingNames.BlobServiceUri, "the blob service of the account, such as https://name.blob.core.windows.net."));
        }
        if (string.IsNullOrEmpty(configuration[SettingNames.BlobAccountName])) _faults.Add(Missing(SettingNames.BlobAccountName, "the name of the storage account."));
        if (string.IsNullOrEmpty(configuration[SettingNames.BlobAccountKey])) _faults.Add(Missing(SettingNames.BlobAccountKey, "the key of the storage account."));
    }

    private byte[]? ReadAuditKey()
    {
        var text = configuration[SettingNames.AuditKey];
        if (string.IsNullOrEmpty(text) && configuration[SettingNames.AuditKeyFile] is { Length: > 0 } file)
        {
            if (!File.Exists(file))
            {
                _faults.Add(StartFault.Wrong($"{SettingNames.AuditKeyFile}: there is no file {file}."));
                return null;
            }
            text = File.ReadAllText(file);
        }
        if (string.IsNullOrWhiteSpace(text))
        {
            _faults.Add(Missing(SettingNames.AuditKey, $"at least {AuditKeyLength} random bytes in base 64, or {SettingNames.AuditKeyFile} with a file that holds them. Keep it: without it the audit trail cannot be verified."));
            return null;
        }
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text.Trim(), bytes, out var length) || length < AuditKeyLength)
        {
            _faults.Add(StartFault.Wrong($"{SettingNames.AuditKey}: it must be base 64 of at least {AuditKeyLength} bytes."));
            return null;
        }
        return bytes[..length];
    }

    private OpenIdSettings? ReadOpenId()
    {
        var audience = configuration[SettingNames.Audience];
        if (string.IsNullOrEmpty(audience)) _faults.Add(Missing(SettingNames.Audience, "the audience that access tokens name for this product."));

        if (configuration[SettingNames.Authority] is not { Length: > 0 } text)
        {
            _faults.Add(Missing(SettingNames.Authority, "the address of the OpenID Connect provider whose tokens are taken."));
            return null;
        }
        if (!Uri.TryCreate(text, UriKind.Absolute, out var authority) || authority.Scheme != Uri.UriSchemeHttps)
        {
            _faults.Add(StartFault.Wrong($"{SettingNames.Authority}: it must be an https address."));
            return null;
        }
        var web = ReadWebClient();
        return string.IsNullOrEmpty(audience) ? null : new OpenIdSettings(authority, audience, List(SettingNames.TokenTypes) ?? TokenRules.AccessTokenTypes, ReadClaims(), web);
    }

    private ClaimNames ReadClaims()
    {
        var usual = ClaimNames.Default;
        var tenants = new Dictionary<string, TenantId>();
        foreach (var mapping in configuration.GetSection(SettingNames.ClaimTenants).GetChildren())
        {
            if (Guid.TryParse(mapping.Value, out var id)) tenants[mapping.Key] = new TenantId(id);
            else _faults.Add(StartFault.Wrong($"{mapping.Path}: it must be the id of a tenant."));
        }
        return new ClaimNames(
            configuration[SettingNames.SubjectClaim] ?? usual.Subject, configuration[SettingNames.TenantClaim] ?? usual.Tenant, configuration[SettingNames.ScopeClaim] ?? usual.Scope, tenants);
    }

    /// <summary>All of it or nothing: without it the product answers programs only.</summary>
    private WebClientSettings? ReadWebClient()
    {
        if (configuration[SettingNames.ClientId] is not { Length: > 0 } clientId) return null;
        var secret = ReadSecret(SettingNames.ClientSecret, SettingNames.ClientSecretFile);
        if (string.IsNullOrWhiteSpace(secret)) _faults.Add(Missing(SettingNames.ClientSecret, $"the secret of the client {SettingNames.ClientId}, or {SettingNames.ClientSecretFile} with a file that holds it."));
        if (!Uri.TryCreate(configuration[SettingNames.WebAddress], UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps || address.AbsolutePath != "/")
        {
            _faults.Add(Missing(SettingNames.WebAddress, "where people reach the product, such as https://equality.example.gov.uk."));
        }
        var keys = configuration[SettingNames.KeyFolder] ?? (options.Data is null ? null : Path.Combine(options.Data, "keys"));
        if (string.IsNullOrEmpty(keys)) _faults.Add(Missing(SettingNames.KeyFolder, "the folder of the keys that seal cookies; all instances share it."));
        return new WebClientSettings(clientId, secret?.Trim() ?? "", address, List(SettingNames.ClientScopes) ?? WebClientSettings.UsualScopes, Path.GetFullPath(keys ?? "."));
    }

    private MailSettings? ReadMail()
    {
        if (configuration[SettingNames.MailServer] is not { Length: > 0 } server) return null;
        var port = int.TryParse(configuration[SettingNames.MailPort] ?? "587", System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (port is <= 0 or > IPEndPoint.MaxPort) _faults.Add(StartFault.Wrong($"{SettingNames.MailPort}: it must be a port."));
        var from = configuration[SettingNames.MailFrom] ?? "";
        if (!System.Net.Mail.MailAddress.TryCreate(from, out _)) _faults.Add(Missing(SettingNames.MailFrom, "the sender of e-mails."));
        var encryption = configuration[SettingNames.MailEncryption] ?? "starttls";
        if (encryption is not ("starttls" or "none")) _faults.Add(StartFault.Wrong($"{SettingNames.MailEncryption}: it is neither starttls nor none."));
        return new MailSettings(
            server, port, encryption == "starttls", from, configuration[SettingNames.MailUser], ReadSecret(SettingNames.MailPassword, SettingNames.MailPasswordFile)?.Trim(), Folder: null);
    }

    private string? ReadSecret(string setting, string fileSetting)
    {
        if (configuration[setting] is { Length: > 0 } text) return text;
        if (configuration[fileSetting] is not { Length: > 0 } file) return null;
        if (File.Exists(file)) return File.ReadAllText(file);
        _faults.Add(StartFault.Wrong($"{fileSetting}: there is no file {file}."));
        return null;
    }

    private string[]? List(string setting) => configuration[setting] is { Length: > 0 } text ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : null;

    private TimeSpan? ReadSpan(string setting)
    {
        if (configuration[setting] is not { Length: > 0 } text) return null;
        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= TimeSpan.Zero) return span;
        _faults.Add(StartFault.Wrong($"{setting}: give days and hours such as 30.00:00:00."));
        return null;
    }

    private DisclosureSettings ReadDisclosure()
    {
        var disclosure = new DisclosureSettings();
        Set(SettingNames.DisclosureThreshold, value => disclosure.Threshold = value);
        Set(SettingNames.DisclosureMinimum, value => disclosure.MinimumContributors = value);
        Set(SettingNames.DisclosureQuartiles, value => disclosure.QuartileContributors = value);
        Set(SettingNames.DisclosureLargest, value => disclosure.LargestShare = value);
        Set(SettingNames.DisclosureTwoLargest, value => disclosure.TwoLargestShare = value);
        Set(SettingNames.DisclosureEstimate, value => disclosure.EstimateWithin = value);
        Set(SettingNames.DisclosureEpsilon, value => disclosure.MilliEpsilonPerYear = value);
        return disclosure;

        void Set(string setting, Action<int> set)
        {
            if (configuration[setting] is not { Length: > 0 } text) return;
            try
            {
                set(int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
            }
            catch (ArgumentOutOfRangeException range)
            {
                _faults.Add(StartFault.Wrong($"{setting}: {range.Message.Split(" (")[0]} It can be made stricter than its default and never less strict."));
            }
            catch (Exception wrong) when (wrong is FormatException or OverflowException)
            {
                _faults.Add(StartFault.Wrong($"{setting}: give a whole number."));
            }
        }
    }

    private RateLimitSettings ReadRateLimits() => new(
        ReadLimit(SettingNames.ClientPerMinute, 1_200),
        ReadLimit(SettingNames.TenantPerMinute, 12_000),
        ReadLimit(SettingNames.BadTokensPerMinute, 60),
        configuration[SettingNames.RateLimitRedis] is { Length: > 0 } redis ? redis : null);

    private int ReadLimit(string setting, int otherwise)
    {
        if (configuration[setting] is not { Length: > 0 } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0) return limit;
        _faults.Add(StartFault.Wrong($"{setting}: give a whole number above 0."));
        return otherwise;
    }

    private string ArchiveFolder() =>
        configuration[SettingNames.ArchiveFolder] is { Length: > 0 } folder ? folder : Path.Combine(options.Data ?? Path.Combine(Path.GetTempPath(), "equalitycloud"), "exports");

    private string WebRoot() => Path.GetFullPath(options.Web ?? Path.Combine(AppContext.BaseDirectory, "web"));

    private static int PortOf(ServeOptions options) =>
        options.Urls?.Split(';') is [var url, ..] ? BindingAddress.Parse(url).Port : options.Port;

    private static bool IsLoopback(string url)
    {
        try
        {
            var host = BindingAddress.Parse(url).Host;
            return host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static StartFault Missing(string setting, string what) => StartFault.Missing($"{setting} (environment variable {SettingNames.Variable(setting)}): {what}");
}
