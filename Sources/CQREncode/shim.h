// libqrencode makes QR codes (ISO/IEC 18004).
#ifndef ASSAY_CQRENCODE_SHIM_H
#define ASSAY_CQRENCODE_SHIM_H

#include <qrencode.h>

#endif
