// evasion: The implementation is resolved by its own type.
// caught by: ADS2004
using Microsoft.Extensions.DependencyInjection;

internal static class Evasion
{
    internal static void Act(IServiceProvider services, IModel model) => services.GetRequiredService<Benefits>().End("7", model.Score("7"));
}
