// Where the data begins: marks on fields, properties, parameters, return values, types, type parameters, positional parameters, base
// members, interface members, and on members of types that cannot be edited.
[assembly: Classify(typeof(Conformance.AttributeSources.Untouchable), "Plate", PiiKind.LicensePlateNumber)]

namespace Conformance;

public static class AttributeSources
{
    public sealed class Untouchable
    {
        public string Plate { get; set; } = "";

        public string Color { get; set; } = "";
    }

    private sealed class Vehicle
    {
        [Pii(PiiKind.LicensePlateNumber)]
        public string Plate = "";

        [Pii(PiiKind.VehicleRegistration), LegallyProtected(LegalProtection.Confidentiality, "Veh. Code 1808.21")]
        public string Registration = "";

        public string Color = "";
    }

    public static void On_Field(Func<string, object> load)
    {
        var vehicle = (Vehicle)load("1");
        Ads.Send(vehicle.Plate); // flow: Plate
        Ads.Send(vehicle.Registration); // flow: Registration
        Ads.Send(vehicle.Color); // no flow
    }

    public static void On_Parameter([Pii(PiiKind.PassportNumber)] string passport, string country)
    {
        Ads.Send(passport); // flow: passport
        Ads.Send("Passport " + passport.Trim()); // flow: passport
        Ads.Send(country); // no flow
    }

    public static void On_ParameterOfLambda()
    {
        var send = ([Phi(PhiKind.Health)] string finding, string room) =>
        {
            Ads.Send(finding); // flow: finding
            Ads.Send(room); // no flow
        };
        send("x", "y");
    }

    public static void On_ParameterOfLocalFunction()
    {
        Show("x", "y");

        void Show([Phi(PhiKind.Health)] string finding, string room)
        {
            Ads.Send(finding); // flow: finding
            Ads.Send(room); // no flow
        }
    }

    [return: Phi(PhiKind.Health)]
    private static string LoadFinding(int number) => Console.ReadLine() + number;

    private static string LoadRoom(int number) => Console.ReadLine() + number;

    public static void On_ReturnValue()
    {
        Ads.Send(LoadFinding(1)); // flow: LoadFinding
        Ads.Send(LoadRoom(1)); // no flow
    }

    public interface IFindings
    {
        [return: Phi(PhiKind.Health)]
        Task<string> LoadAsync(int number);

        Task<string> LoadTitleAsync(int number);
    }

    public static async Task On_ReturnValueOfInterface(IFindings findings)
    {
        Ads.Send(await findings.LoadAsync(1)); // flow: LoadAsync
        Ads.Send(await findings.LoadTitleAsync(1)); // no flow
    }

    [Phi(PhiKind.Health)]
    public sealed class LabResult
    {
        public string Code { get; set; } = "";
    }

    [Phi(PhiKind.Health)]
    public enum BloodGroup
    {
        A,
        B,
    }

    public static void On_Type(LabResult result, BloodGroup blood)
    {
        Ads.Send(result); // flow: LabResult
        Ads.Send(result.Code); // flow: LabResult
        Ads.Send(blood); // flow: BloodGroup
        Ads.Send(result is null); // no flow
    }

    public sealed record Visit(string Room, LabResult Result, List<LabResult> Earlier);

    public static void On_TypeOfMember(Visit visit)
    {
        ForwardMember(visit); // no flow
        ForwardParameter(visit.Result); // no flow
        ForwardElement(visit); // no flow
        ForwardRoom(visit.Result.Code); // flow: LabResult
        var forward = (Visit read) => ForwardMember(read); // no flow
        forward(visit); // no flow
        Action later = () => ForwardMember(visit); // no flow
        later();
    }

    private static void ForwardMember(Visit visit) => Ads.Send(visit.Result.Code); // flow: LabResult

    private static void ForwardParameter(LabResult result) => Ads.Send(result.Code); // flow: LabResult

    private static void ForwardElement(Visit visit)
    {
        Ads.Send(visit.Earlier[0].Code); // flow: LabResult
        foreach (var earlier in visit.Earlier)
            Ads.Send(earlier.Code); // flow: LabResult
        Ads.Send(string.Join(",", visit.Earlier.Select(earlier => earlier.Code))); // flow: LabResult
        Ads.Send(visit.Earlier.First().Code); // flow: LabResult
    }

    private static void ForwardRoom(string room) => Ads.Send(room); // no flow

    public static void On_TypeInCollection(List<LabResult> results)
    {
        Ads.Send(results); // flow: LabResult
        Ads.Send(results.Count); // no flow
    }

    public static void On_TypeParameter<[Pii(PiiKind.PreciseGeolocation)] TPlace, TOther>(TPlace place, TOther other)
    {
        Ads.Send(place); // flow: TPlace
        Ads.Send(other); // no flow
    }

    public sealed record Claim([Phi(PhiKind.Payment)] decimal Amount, string Office);

    public record struct Fix([Pii(PiiKind.PreciseGeolocation)] double Latitude, string Label);

    public static void On_PositionalParameter(Claim claim, Fix fix)
    {
        Ads.Send(claim.Amount); // flow: Amount
        Ads.Send(claim.Office); // no flow
        Ads.Send(claim); // flow: Amount
        Ads.Send(fix.Latitude); // flow: Latitude
        Ads.Send(fix.Label); // no flow
    }

    public abstract class Subject
    {
        [Pii(PiiKind.TelephoneNumber)]
        public abstract string Phone { get; }

        [return: Pii(PiiKind.DriversLicenseNumber)]
        public abstract string License();

        public abstract string City { get; }
    }

    public sealed class Citizen(string phone, string city) : Subject
    {
        public override string Phone => phone;

        public override string License() => phone + city;

        public override string City => city;
    }

    public static void On_BaseMember(Citizen citizen, Subject subject)
    {
        Ads.Send(citizen.Phone); // flow: Phone
        Ads.Send(subject.Phone); // flow: Phone
        Ads.Send(citizen.License()); // flow: License
        Ads.Send(citizen.City); // no flow
    }

    public interface IContact
    {
        [Pii(PiiKind.TelephoneNumber)]
        string Mobile { get; }

        string Title { get; }
    }

    public sealed class Contact : IContact
    {
        public string Mobile { get; init; } = "";

        public string Title { get; init; } = "";
    }

    public static void On_InterfaceMember(IContact contact, Contact implementation)
    {
        Ads.Send(contact.Mobile); // flow: Mobile
        Ads.Send(contact.Title); // no flow
        Ads.Send(implementation.Mobile); // flow: Mobile
        Ads.Send(implementation.Title); // no flow
    }

    public static void On_AssemblyForOtherType(Untouchable car)
    {
        Ads.Send(car.Plate); // flow: Plate
        Ads.Send(car.Color); // no flow
        Ads.Send(car); // flow: Plate
    }

    private sealed class Stored([LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")] string advice, string title)
    {
        public void Forward()
        {
            Ads.Send(advice); // flow: advice
            Ads.Send(title); // no flow
        }
    }

    public static void On_OutParameter()
    {
        Read(out var passport, out var country);
        Ads.Send(passport); // flow: number
        Ads.Send(country); // no flow
    }

    private static void Read([Pii(PiiKind.PassportNumber)] out string number, out string country)
    {
        number = Console.ReadLine() ?? "";
        country = "US";
    }

    private sealed class Gauge
    {
        [Phi(PhiKind.Health)]
        public double this[int index] => index * 1.5;

        public double Scale { get; set; }
    }

    public static void On_Indexer(Func<string, object> load)
    {
        var gauge = (Gauge)load("1");
        Ads.Send(gauge[0]); // flow
        Ads.Send(gauge.Scale); // no flow
    }
}
