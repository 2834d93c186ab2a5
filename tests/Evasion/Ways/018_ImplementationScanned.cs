// evasion: A container is filled by scanning an assembly.
// limit: what a scan finds is decided while the program runs
using Microsoft.Extensions.DependencyInjection;

internal static class Evasion
{
    internal static void Add(IServiceCollection services)
    {
        foreach (var type in typeof(Evasion).Assembly.GetTypes())
        {
            foreach (var service in type.GetInterfaces())
                services.AddScoped(service, type);
        }
    }
}
