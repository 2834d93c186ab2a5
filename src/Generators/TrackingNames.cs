namespace AdsGuard.Generators;

/// <summary>The names of the steps that tests watch: each must stay cached when an edit has nothing to do with it.</summary>
internal static class TrackingNames
{
    public const string ActionGates = "ActionGates";
    public const string Decorators = "Decorators";
    public const string Clients = "Clients";
    public const string Heirs = "Heirs";
    public const string Container = "Container";
    public const string Language = "Language";
}
