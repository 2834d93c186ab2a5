// The world of the catalogue and of the services: a person, and a system behind an interface.
namespace Catalogue;
public class Person
{
    [Pii(PiiKind.SocialSecurityNumber)] public string Ssn { get; set; } = "";
    [Phi(PhiKind.Health)] public bool IsPregnant { get; set; }
    public string Name { get; set; } = "";
    public string City { get; set; } = "";
    public int Age { get; set; }
}
[AdsClient("model")] public interface IModel { string Ask(string? prompt); void Send(object? o); }
