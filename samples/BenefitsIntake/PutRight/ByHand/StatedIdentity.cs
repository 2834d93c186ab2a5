using System.Security.Claims;

namespace BenefitsIntake.ByHand;

/// <summary>
/// Believes whoever a request says it comes from, so that the sample can be tried without a sign-in: <c>X-Worker: ada</c>, and <c>X-Role: supervisor</c> for who reviews. It works in the
/// development environment alone and says so; an agency has its own authentication here.
/// </summary>
internal static class StatedIdentity
{
    public static void UseStatedIdentity(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            return;

        Console.Error.WriteLine("NOT AN AUTHENTICATION: this program believes the X-Worker and X-Role headers of whoever calls it. It is for trying the sample by hand, and for nothing else.");
        app.Use(static (context, next) =>
        {
            if (context.Request.Headers["X-Worker"] is [{ Length: > 0 } worker])
            {
                var claims = new List<Claim> { new(ClaimTypes.NameIdentifier, worker) };
                if (context.Request.Headers["X-Role"] is [{ Length: > 0 } role])
                    claims.Add(new Claim(ClaimTypes.Role, role));
                context.User = new ClaimsPrincipal(new ClaimsIdentity(claims, "stated by the caller"));
            }

            return next(context);
        });
    }
}
