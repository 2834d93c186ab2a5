// evasion: The implementation is registered as what inherits the interface.
// caught by: ADS2004
using Microsoft.Extensions.DependencyInjection;

public interface IBenefitsOfTheNorth : IBenefits;

internal sealed class North : Benefits, IBenefitsOfTheNorth;

internal static class Evasion
{
    internal static void Act(IServiceCollection services) => services.AddScoped<IBenefitsOfTheNorth, North>();
}
