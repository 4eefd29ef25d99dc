using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Host.Samples;

namespace EqualityCloud.Host.Development;

/// <summary>The personas of development mode.</summary>
internal static class Personas
{
    public static IReadOnlyList<Persona> All { get; } =
    [
        new("stoke-lead", SampleTenants.Stoke, Roles.StrategyLead, ["City Director"], "Runs the equality strategies of Stoke-on-Trent"),
        new("stoke-administrator", SampleTenants.Stoke, Roles.Administrator, [], "Manages Stoke-on-Trent's members, API clients and settings"),
        new("stoke-contributor", SampleTenants.Stoke, Roles.Contributor, ["Human Resources", "HR", "Communications Team"], "Reports on the actions of Human Resources and Communications in Stoke-on-Trent"),
        new("stoke-approver", SampleTenants.Stoke, Roles.Approver, ["Cabinet Member"], "Signs Stoke-on-Trent's strategies off"),
        new("stoke-viewer", SampleTenants.Stoke, Roles.Viewer, [], "Reads Stoke-on-Trent's strategies"),
        new("stoke-integrator", SampleTenants.Stoke, Roles.Integrator, [], "A program that feeds Stoke-on-Trent's HR figures"),
        new("stockport-lead", SampleTenants.Stockport, Roles.StrategyLead, [], "Runs the equality objectives of Stockport"),
        new("stockport-administrator", SampleTenants.Stockport, Roles.Administrator, [], "Manages Stockport's members, API clients and settings"),
        new("stockport-contributor", SampleTenants.Stockport, Roles.Contributor, ["Corporate Equality Steering Group"], "Reports on Stockport's objectives for the steering group"),
        new("stockport-viewer", SampleTenants.Stockport, Roles.Viewer, [], "Reads Stockport's objectives"),
        new("leicester-lead", SampleTenants.Leicester, Roles.StrategyLead, [], "Runs the equality plan of Leicester"),
        new("leicester-administrator", SampleTenants.Leicester, Roles.Administrator, [], "Manages Leicester's members, API clients and settings"),
        new("west-midlands-analyst", SampleTenants.WestMidlands, Roles.RegionalAnalyst, [], "Compares released figures of the region; sees no council's rows"),
        new("west-midlands-administrator", SampleTenants.WestMidlands, Roles.Administrator, [], "Manages the members of the West Midlands regional body"),
        new("north-west-analyst", SampleTenants.NorthWest, Roles.RegionalAnalyst, [], "Compares released figures of another region"),
        new("platform-administrator", SampleTenants.Platform, Roles.PlatformAdministrator, [], "Runs the platform: tenants, registers; sees no tenant's content"),
    ];

    /// <summary>Client ids that the development provider gives tokens to, each with its own name as its secret; the last is registered nowhere.</summary>
    public static IReadOnlyList<string> Programs { get; } = [.. All.Where(persona => persona.Kind is CallerKind.Integrator).Select(persona => persona.Id), "new-integrator"];

    public static Persona? Find(string? id) => All.FirstOrDefault(persona => persona.Id == id);
}
