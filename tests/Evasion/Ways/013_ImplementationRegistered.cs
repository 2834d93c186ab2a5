// evasion: The implementation is registered without its decorator.
// caught by: ADS2004
using Microsoft.Extensions.DependencyInjection;

internal static class Evasion
{
    internal static void Add(IServiceCollection services) => services.AddScoped<IBenefits, Benefits>();
}
