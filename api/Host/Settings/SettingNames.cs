namespace EqualityCloud.Host.Settings;

/// <summary>The names of settings as operators write them; as environment variables a colon is two underscores.</summary>
internal static class SettingNames
{
    public const string StorageProvider = "Storage:Provider";
    public const string BlobServiceUri = "Storage:AzureBlob:ServiceUri";
    public const string BlobContainer = "Storage:AzureBlob:Container";
    public const string BlobAccountName = "Storage:AzureBlob:AccountName";
    public const string BlobAccountKey = "Storage:AzureBlob:AccountKey";
    public const string AuditKey = "Audit:Key";
    public const string AuditKeyFile = "Audit:KeyFile";
    public const string DeletionGrace = "Tenants:DeletionGrace";
    public const string ArchiveFolder = "Tenants:ArchiveFolder";
    public const string ClientPerMinute = "RateLimits:ClientPerMinute";
    public const string TenantPerMinute = "RateLimits:TenantPerMinute";
    public const string BadTokensPerMinute = "RateLimits:BadTokensPerMinute";
    public const string RateLimitRedis = "RateLimits:Redis";
    public const string AuditRetention = "Audit:Retention";
    public const string RefusalsEvery = "Audit:RefusalsEvery";
    public const string AuditAnchorFolder = "Audit:AnchorFolder";
    public const string DisclosureThreshold = "Disclosure:Threshold";
    public const string DisclosureMinimum = "Disclosure:MinimumContributors";
    public const string DisclosureQuartiles = "Disclosure:QuartileContributors";
    public const string DisclosureLargest = "Disclosure:LargestShare";
    public const string DisclosureTwoLargest = "Disclosure:TwoLargestShare";
    public const string DisclosureEstimate = "Disclosure:EstimateWithin";
    public const string DisclosureEpsilon = "Disclosure:MilliEpsilonPerYear";
    public const string Authority = "Authentication:Authority";
    public const string Audience = "Authentication:Audience";
    public const string TokenTypes = "Authentication:TokenTypes";
    public const string ClientId = "Authentication:ClientId";
    public const string ClientSecret = "Authentication:ClientSecret";
    public const string ClientSecretFile = "Authentication:ClientSecretFile";
    public const string ClientScopes = "Authentication:ClientScopes";
    public const string KeyFolder = "Authentication:KeyFolder";
    public const string SubjectClaim = "Authentication:Claims:Subject";
    public const string TenantClaim = "Authentication:Claims:Tenant";
    public const string ScopeClaim = "Authentication:Claims:Scope";
    public const string ClaimTenants = "Authentication:Tenants";
    public const string WebAddress = "Web:Address";
    public const string MailServer = "Mail:Server";
    public const string MailPort = "Mail:Port";
    public const string MailFrom = "Mail:From";
    public const string MailUser = "Mail:User";
    public const string MailPassword = "Mail:Password";
    public const string MailPasswordFile = "Mail:PasswordFile";
    public const string MailEncryption = "Mail:Encryption";
    public const string FirstAdministrator = "Platform:FirstAdministrator";
    public const string ClusterConnection = "Cluster:ConnectionString";

    public static string Variable(string setting) => setting.Replace(":", "__", StringComparison.Ordinal);
}
