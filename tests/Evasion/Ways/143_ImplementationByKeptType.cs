// evasion: The type of the implementation waits in a local, and is registered.
// caught by: ADS2004
using Microsoft.Extensions.DependencyInjection;

internal static class Evasion
{
    internal static void Act(IServiceCollection services)
    {
        var type = typeof(Benefits);
        services.AddScoped(typeof(IBenefits), type);
    }
}
