namespace EqualityCloud.Host.PublicPages;

/// <summary>The licence that councils publish under.</summary>
internal static class PublicLicence
{
    public const string Name = "Open Government Licence v3.0";

    public const string Address = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
}
