// evasion: The type of the implementation waits in a field, and is registered.
// limit: what a field keeps is not followed; a type is looked for in the member that names it
using Microsoft.Extensions.DependencyInjection;

internal static class Evasion
{
    private static readonly Type s_type = typeof(Benefits);

    internal static void Act(IServiceCollection services) => services.AddScoped(typeof(IBenefits), s_type);
}
